// Everything the bot needs, in a resource group that exists.
//   az deployment group create --resource-group NAME --template-file existing-resource-group.bicep --parameters name=NAME
targetScope = 'resourceGroup'

@description('Base name of all resources: lower-case letters, digits and hyphens. It becomes part of the bot\'s address, which has to be unique in the world.')
@minLength(4)
@maxLength(32)
param name string

@description('Region; that of the resource group by default.')
param location string = resourceGroup().location

@description('Name of the bot that people see.')
param displayName string = 'Medications'

@description('Size of the App Service plan. B1 is the smallest that stays awake.')
param appServiceSku string = 'B1'

@description('Pricing tier of the bot registration: F0 is free, with a limit of 10,000 messages a month on premium channels.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

var storageName = take('st${uniqueString(resourceGroup().id, name)}', 24)

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: '${name}-identity'
    location: location
  }
}

module state 'modules/state.bicep' = {
  name: 'state'
  params: {
    name: storageName
    location: location
    principalId: identity.outputs.principalId
  }
}

module telemetry 'modules/telemetry.bicep' = {
  name: 'telemetry'
  params: {
    name: '${name}-insights'
    location: location
    principalId: identity.outputs.principalId
  }
}

module web 'modules/web.bicep' = {
  name: 'web'
  params: {
    name: name
    location: location
    sku: appServiceSku
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    tenantId: identity.outputs.tenantId
    stateContainerUrl: state.outputs.containerUrl
    telemetryConnectionString: telemetry.outputs.connectionString
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: '${name}-bot'
    displayName: displayName
    hostName: web.outputs.hostName
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    tenantId: identity.outputs.tenantId
    sku: botSku
  }
}

@description('Name of the web app to publish to.')
output webAppName string = name

@description('Address of the chat page.')
output address string = 'https://${web.outputs.hostName}'

@description('The bot\'s app id, for the Teams package.')
output botId string = identity.outputs.clientId
