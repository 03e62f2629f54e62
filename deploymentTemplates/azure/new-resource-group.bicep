// Everything the bot needs, in a resource group of its own that is made along the way.
//   az deployment sub create --location REGION --template-file new-resource-group.bicep --parameters name=NAME
targetScope = 'subscription'

@description('Base name of all resources: lower-case letters, digits and hyphens. It becomes part of the bot\'s address, which has to be unique in the world.')
@minLength(4)
@maxLength(32)
param name string

@description('Name of the resource group to make.')
param resourceGroupName string = '${name}-rg'

@description('Region; that of the deployment by default.')
param location string = deployment().location

@description('Name of the bot that people see.')
param displayName string = 'Medications'

@description('Size of the App Service plan. B1 is the smallest that stays awake.')
param appServiceSku string = 'B1'

@description('Pricing tier of the bot registration: F0 is free, with a limit of 10,000 messages a month on premium channels.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: resourceGroupName
  location: location
}

module medications 'existing-resource-group.bicep' = {
  name: 'medications'
  scope: group
  params: {
    name: name
    location: location
    displayName: displayName
    appServiceSku: appServiceSku
    botSku: botSku
  }
}

@description('Name of the web app to publish to.')
output webAppName string = medications.outputs.webAppName

@description('Address of the chat page.')
output address string = medications.outputs.address

@description('The bot\'s app id, for the Teams package.')
output botId string = medications.outputs.botId
