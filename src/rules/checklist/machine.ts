/** What is inside the images of virtual machines. */
import { virtualMachineTypes } from '../../../schemas/words.ts';
import { valueAt } from '../../source/field.ts';
import { type ChecklistRow, guides } from './row.ts';

const images = {
  stage: 'review',
  appliesTo: virtualMachineTypes,
  source: { name: guides.certification },
  concerns: ['/plans/*/technicalConfiguration/vmImageVersions'],
} as const;
const family =
  (name: string): NonNullable<ChecklistRow['plans']> =>
  (plan) =>
    valueAt(plan, ['technicalConfiguration', 'operatingSystem', 'family']) === name;
const linux = { ...images, plans: family('linux') };
const windows = { ...images, plans: family('windows') };

export const machineRows: readonly ChecklistRow[] = [
  {
    ...images,
    id: 'vm/certified-before-staging',
    question: 'Has the image passed the self-test of the certification, so that it can be staged?',
    policy: '200.6',
    source: { name: guides.staging, quote: 'Your VM image must be certified to be pushed to staging.' },
  },
  {
    ...images,
    id: 'vm/data-disk-minimum',
    question: 'Are there only as many data disks as the solution requires?',
    source: { name: guides.plans, quote: 'add only the minimum number of data disks that the solution requires' },
    concerns: ['/plans/*/technicalConfiguration/vmImageVersions/*/vmImages/*/source/dataDisks'],
  },
  { ...images, id: 'vm/architecture-64bit', question: 'Is the operating system 64-bit?', policy: '200.1' },
  {
    ...images,
    id: 'vm/generalized',
    question: 'Is the image generalised: `waagent -deprovision+user` on Linux, sysprep on Windows?',
    policy: '200.4',
  },
  {
    ...images,
    id: 'vm/no-default-credentials',
    question: 'Is the image without default accounts, passwords and keys?',
    policy: '200.5',
  },
  {
    ...images,
    id: 'vm/security-patches',
    question: 'Are the security updates of the operating system installed?',
    policy: '200.5',
  },
  {
    ...linux,
    id: 'vm/linux-agent-min',
    question: 'Is the Azure Linux Agent at 2.2.41 or above, and does it update itself?',
    policy: '200.1',
  },
  { ...linux, id: 'vm/bash-history', question: 'Is the Bash history 1 KB or less?', policy: '200.5' },
  {
    ...linux,
    id: 'vm/kernel-params',
    question: 'Does the kernel start with `console=ttyS0 earlyprintk=ttyS0`?',
    policy: '200.1',
  },
  {
    ...linux,
    id: 'vm/openssl-python',
    question: 'Are OpenSSL 1.0 and Python 2.6 or later installed?',
    policy: '200.1',
    source: { name: guides.image },
  },
  {
    ...linux,
    id: 'vm/client-alive-interval',
    question: 'Where SSH is on, is ClientAliveInterval 180, or from 30 to 235?',
    policy: '200.1',
    source: { name: guides.image },
  },
  {
    ...windows,
    id: 'vm/windows-approved-base',
    question: 'Is the VHD built on an image of Windows Server or SQL Server that Azure approves?',
    policy: '200.2',
    source: { name: guides.image },
  },
  {
    ...windows,
    id: 'vm/windows-unsupported-roles',
    question: 'Does the solution do without roles and features of Windows that Azure does not support?',
    policy: '200.1',
  },
  {
    ...windows,
    id: 'vm/windows-rdp-enabled',
    question: 'Is RDP enabled, unless the image is locked down?',
    policy: '200.1',
  },
];
