/** An application. A sandbox without accounts knows them all. */
export const developer = { tenant: 'fabrikam.example', clientId: 'developer', secret: 'any' };
