// The bot's one identity: it speaks for the bot to the channels and opens the storage account. It has no secret.

@description('Name of the managed identity.')
param name string

@description('Region.')
param location string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

output id string = identity.id
output clientId string = identity.properties.clientId
output tenantId string = identity.properties.tenantId
output principalId string = identity.properties.principalId
