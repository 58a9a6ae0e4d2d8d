/** What a test drive takes, by how it is run. */

import type { TestDrive } from '../../../schemas/test-drive.ts';
import { virtualMachineTypes } from '../../../schemas/words.ts';
import type { View } from '../../source/view.ts';
import type { Fault } from '../rule.ts';

/** The types of offers that can have one. */
export const drivenTypes = [...virtualMachineTypes, 'software-as-a-service', 'azure-application'] as const;

type Given = View<TestDrive>;
export type Driven = Extract<Given, { readonly type?: unknown }>;
type Settings = NonNullable<Driven['technicalConfiguration']>;
type Type = NonNullable<Driven['type']>;

export const hosted: readonly Type[] = [
  'dynamicsForBusinessCentral',
  'dynamicsForCustomerEngagement',
  'dynamicsForOperations',
];

/** The test drive of an offer; undefined where it has none. */
export function driven(offer: { readonly testDrive?: Given | undefined }): Driven | undefined {
  return offer.testDrive?.enabled === true ? offer.testDrive : undefined;
}

/** A fault for each setting that a test drive of one of these types lacks. `why` ends the sentence. */
export function lacking(
  drive: Driven | undefined,
  types: readonly Type[],
  settings: readonly (keyof Settings)[],
  why: string,
): readonly Fault[] {
  const { type, technicalConfiguration: given } = drive ?? {};
  if (type === undefined || given === undefined || !types.includes(type)) return [];
  return settings.flatMap((setting) => {
    if (given[setting] !== undefined) return [];
    const message = `\`${setting}\` is missing, and the test drive is run by ${type}; ${why}.`;
    return [{ path: ['testDrive', 'technicalConfiguration', setting], part: 'key', message }];
  });
}
