/** Whether an address is of this machine: what goes there crosses no network, so it may go in plain http. */
export function atLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
