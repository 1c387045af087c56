import { isIPv6 } from 'node:net';

const GROUPS = 8;
/** The first half names the network; in it every device gives itself as many addresses as it likes. */
const GROUPS_OF_THE_NETWORK = 4;

const groupsOf = (text: string): string[] => text.split(':').filter(Boolean);

/** Whom an address stands for: itself, and with IPv6 the network of 64 bits it is in. */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (!isIPv6(plain)) return plain;
  const [before = '', after = ''] = plain.split('::');
  const [first, last] = [groupsOf(before), groupsOf(after)];
  const left = GROUPS - first.length - last.length - (plain.includes('.') ? 1 : 0);
  const groups = [...first, ...Array<string>(Math.max(0, left)).fill('0'), ...last];
  const network = groups.slice(0, GROUPS_OF_THE_NETWORK).map((group) => parseInt(group, 16));
  return `${network.map((group) => group.toString(16)).join(':')}::/64`;
}
