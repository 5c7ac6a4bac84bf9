import { BlockList, isIPv6 } from 'node:net';

// Everything that is not the public internet: IANA's special-purpose registries.
const V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;
// Of IPv6 only 2000::/3 is public; inside it, tunnels that lead back to an IPv4 address are not.
const V6_PRIVATE = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const privateV4 = new BlockList();
for (const [net, prefix] of V4) privateV4.addSubnet(net, prefix, 'ipv4');
const privateV6 = new BlockList();
for (const [net, prefix] of V6_PRIVATE) privateV6.addSubnet(net, prefix, 'ipv6');
const publicV6 = new BlockList();
publicV6.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address is on the public internet. Private, link-local and mapped ones are not. */
export function isPublicAddress(address: string): boolean {
  if (!isIPv6(address)) return !privateV4.check(address, 'ipv4');
  return publicV6.check(address, 'ipv6') && !privateV6.check(address, 'ipv6');
}
