/** Where a publisher's configuration stands, from the publisher's folder. */
export const configurationFile = '.github/offerlane.yml';
