import { BlockList, isIP } from 'node:net';

const NOT_PUBLIC = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv6');
}

/** Whether an IP address belongs to the internet, not to this machine or a network behind it. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !NOT_PUBLIC.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

/** Whether the operator has named this server; then it may be in the own network and speak plain HTTP. */
export const isNamedHost = (url: URL, hosts: readonly string[]): boolean =>
  hosts.some((host) => host.toLowerCase() === url.hostname || host.toLowerCase() === url.host);

/** Whether a calendar may be asked for there at all; what its name leads to is looked at when it is. */
export function isAllowedUrl(url: URL, hosts: readonly string[]): boolean {
  if (url.username !== '' || url.password !== '') return false;
  if (isNamedHost(url, hosts)) return ['http:', 'https:'].includes(url.protocol);
  const address = bare(url.hostname);
  return url.protocol === 'https:' && (isIP(address) === 0 || isPublicAddress(address));
}
