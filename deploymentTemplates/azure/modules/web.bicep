// The host: App Service on Linux with .NET 10.

@description('Name of the web app; its address is https://NAME and the cloud\'s App Service domain.')
param name string

@description('Region.')
param location string

@description('Size of the App Service plan.')
param sku string

@description('Resource id of the bot\'s identity.')
param identityId string

@description('Client id of the bot\'s identity.')
param identityClientId string

@description('Tenant of the bot\'s identity.')
param tenantId string

@description('Blob container for the conversations\' state.')
param stateContainerUrl string

@description('Connection string of Application Insights. It names the endpoint; the identity signs in.')
param telemetryConnectionString string

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: sku
  }
  properties: {
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: true
    siteConfig: {
      alwaysOn: true
      appCommandLine: 'dotnet Medications.Web.dll'
      ftpsState: 'Disabled'
      healthCheckPath: '/readyz'
      http20Enabled: true
      linuxFxVersion: 'DOTNETCORE|10.0'
      minTlsVersion: '1.2'
      webSocketsEnabled: true
      appSettings: [
        { name: 'Urls', value: 'http://+:8080' }
        { name: 'ASPNETCORE_FORWARDEDHEADERS_ENABLED', value: 'true' }
        { name: 'Index__Path', value: '/tmp/medications-index' }
        { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
        { name: 'MicrosoftAppId', value: identityClientId }
        { name: 'MicrosoftAppTenantId', value: tenantId }
        { name: 'State__ContainerUrl', value: stateContainerUrl }
        { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: telemetryConnectionString }
        { name: 'APPLICATIONINSIGHTS_AUTHENTICATION_STRING', value: 'Authorization=AAD;ClientId=${identityClientId}' }
        { name: 'ApplicationInsightsAgent_EXTENSION_VERSION', value: '~3' }
      ]
    }
  }
}

resource noBasicFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: site
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noBasicScm 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: site
  name: 'scm'
  properties: {
    allow: false
  }
}

output hostName string = site.properties.defaultHostName
