/** Who may ask the sandbox for tokens, and what the marketplace knows of the publisher. */
import type { AccountFacts } from './publication.ts';

/** An application that is registered in Microsoft Entra ID. */
export interface Application {
  /** The tenant's ID, or a domain name of it. */
  readonly tenant: string;
  readonly clientId: string;
  /** Undefined: any secret will do. */
  readonly secret?: string | undefined;
  /** The federated credentials that it trusts. Undefined: any assertion that is in date will do. */
  readonly federated?: readonly { readonly issuer: string; readonly subject: string }[] | undefined;
  /** The role in Partner Center; without one every call is answered with 403. */
  readonly role?: string | undefined;
}

export interface Accounts {
  /** Undefined: any application of any tenant is known, and is a manager. */
  readonly applications?: readonly Application[] | undefined;
  readonly facts: AccountFacts;
}
