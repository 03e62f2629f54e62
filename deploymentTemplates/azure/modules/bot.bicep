// The Azure Bot registration with its channels. It holds no secret: the bot signs in with its managed identity.

@description('Name of the bot, 4 to 42 characters.')
@minLength(4)
@maxLength(42)
param name string

@description('Name that people see.')
param displayName string

@description('Host name of the web app.')
param hostName string

@description('Resource id of the bot\'s identity.')
param identityId string

@description('Client id of the bot\'s identity.')
param identityClientId string

@description('Tenant of the bot\'s identity.')
param tenantId string

@description('Pricing tier: F0 is free.')
@allowed(['F0', 'S1'])
param sku string

var location = 'global'

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: location
  kind: 'azurebot'
  sku: {
    name: sku
  }
  properties: {
    displayName: displayName
    endpoint: 'https://${hostName}/api/messages'
    msaAppId: identityClientId
    msaAppMSIResourceId: identityId
    msaAppTenantId: tenantId
    msaAppType: 'UserAssignedMSI'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: location
  properties: {
    channelName: 'MsTeamsChannel'
    location: location
    properties: {
      acceptedTerms: true
      enableCalling: false
      isEnabled: true
    }
  }
}

resource directLine 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'DirectLineChannel'
  location: location
  properties: {
    channelName: 'DirectLineChannel'
    location: location
    properties: {
      sites: [
        {
          siteName: 'Default Site'
          isBlockUserUploadEnabled: true
          isEnabled: true
          isV1Enabled: false
          isV3Enabled: true
        }
      ]
    }
  }
}

resource webChat 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'WebChatChannel'
  location: location
  properties: {
    channelName: 'WebChatChannel'
    location: location
    properties: {
      sites: [
        {
          siteName: 'Default Site'
          isEnabled: true
          isWebchatPreviewEnabled: true
        }
      ]
    }
  }
}
