/** The packages that an offer deploys, as rules about them see them. */
import type { Path } from '../../../schemas/words.ts';
import type { PackageFacts, PackageFault, PackageRole } from '../../measure/package/package-facts.ts';
import { shown } from '../../source/text.ts';
import { packageKey } from '../facts.ts';
import type { MeasuredFile } from '../measured-file.ts';
import type { Fault, OfferSubject } from '../rule.ts';
import { driven } from '../testdrive/settings.ts';

export interface DeployedPackage {
  readonly role: PackageRole;
  /** The kind of the plan; undefined for a test drive. */
  readonly subtype: string | undefined;
  readonly file: MeasuredFile;
  /** The field that names it. */
  readonly path: Path;
  /** Undefined where nobody has looked into it. */
  readonly facts: PackageFacts | undefined;
}

/** Where packages are named, for rules that read them. */
export const packagePaths: readonly string[] = ['/plans/*/technicalConfiguration/package'];
export const testDrivePaths: readonly string[] = ['/testDrive/technicalConfiguration/package'];

/** The packages whose files could be read. */
export function packages({ offer, media, facts }: OfferSubject): readonly DeployedPackage[] {
  const named: (Pick<DeployedPackage, 'role' | 'subtype' | 'path'> & { written: string | undefined })[] = [];
  for (const [id, plan] of Object.entries(offer.plans ?? {})) {
    const technical = plan?.technicalConfiguration;
    if (technical !== undefined && 'package' in technical)
      named.push({
        role: 'application',
        subtype: 'subtype' in plan ? plan.subtype : undefined,
        written: technical.package,
        path: ['plans', id, 'technicalConfiguration', 'package'],
      });
  }
  const written = 'testDrive' in offer ? driven(offer)?.technicalConfiguration?.package : undefined;
  named.push({
    role: 'test-drive',
    subtype: undefined,
    written,
    path: ['testDrive', 'technicalConfiguration', 'package'],
  });
  return named.flatMap(({ role, subtype, written, path }) => {
    const file = written === undefined ? undefined : media.get(written);
    return file === undefined
      ? []
      : [{ role, subtype, file, path, facts: facts.packages.get(packageKey(role, file.sha256)) }];
  });
}

/** How many faults of one package are told one by one. */
const most = 3;

/** A fault for each package in which a rule's was found: the first few with their places in the zip. */
export function packageFaults(
  subject: OfferSubject,
  rule: string,
  wanted: (one: DeployedPackage) => boolean = () => true,
): readonly Fault[] {
  if (subject.facts.packages.size === 0) return [];
  return packages(subject).flatMap((one) => {
    const own = wanted(one) ? (one.facts?.faults.filter((fault) => fault.rule === rule) ?? []) : [];
    return own.length === 0 ? [] : [{ path: one.path, message: told(one.file.path, own) }];
  });
}

function told(zip: string, faults: readonly PackageFault[]): string {
  const ofZip = faults.filter(({ at }) => at === undefined).map(({ message }) => message);
  const inside = faults.flatMap(({ at, message }) => (at === undefined ? [] : [`${place(at)} ${message}`]));
  const rest = inside.length - most;
  const more = rest > 0 ? [`${rest} more of the kind`] : [];
  const sentences = [
    ...(ofZip.length === 0 ? [] : [`${shown(zip)} ${ofZip.slice(0, most).join(', and ')}`]),
    ...(inside.length === 0 ? [] : [`In ${shown(zip)}, ${[...inside.slice(0, most), ...more].join('. ')}`]),
  ];
  return `${sentences.join('. ')}.`;
}

const place = ({ file, line, column }: NonNullable<PackageFault['at']>) => `${shown(file)} ${line}:${column}:`;
