import { createSocket } from 'node:dgram';
import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

/** An address of this machine, and by which of its adapters it has it. */
export interface OwnAddress {
  readonly address: string;
  readonly adapter: string;
}

/** Networks inside the machine: WSL, Hyper-V, Docker, VirtualBox, VMware, libvirt. */
const virtualName =
  /vethernet|wsl|hyper-v|docker|^br-|^veth|virbr|virtualbox|vboxnet|vmware|vmnet|loopback|host-only/i;
const virtualMac = /^(0a:00:27|02:42|00:50:56:c0)/i;
/** Lines into another network, which the hall's phones are not in. */
const tunnelName =
  /^(tun|tap|wg|utun|ppp|zt|ipsec|gpd)|vpn|wireguard|tailscale|zerotier|hamachi|anyconnect|fortinet/i;
/** The range that carriers and meshes share (RFC 6598). */
const sharedRange = /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
/** What a machine gives itself where nobody gave it one. */
const linkLocal = /^169\.254\./;

type Adapters = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/**
 * The addresses by which phones may reach this machine, the likeliest first: the one from which it reaches others, then
 * those of real adapters, then virtual ones, tunnels, and what no network gave.
 */
export function ranked(adapters: Adapters, wayOut: string | undefined): OwnAddress[] {
  return Object.entries(adapters)
    .flatMap(([adapter, all = []]) => all.map((one) => ({ ...one, adapter })))
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map((one) => ({ one, rank: rankOf(one, wayOut) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one: { address, adapter } }) => ({ address, adapter }));
}

function rankOf(
  { address, adapter, mac }: NetworkInterfaceInfo & { adapter: string },
  wayOut?: string,
): number {
  if (linkLocal.test(address)) return 4;
  if (tunnelName.test(adapter) || sharedRange.test(address)) return 3;
  // A switch of Hyper-V that is tied to the real network has a virtual name, and is the way out.
  if (address === wayOut) return 0;
  return virtualName.test(adapter) || virtualMac.test(mac) ? 2 : 1;
}

/** By now: adapters come and go, as when a laptop joins another network. */
export async function ownAddresses(): Promise<OwnAddress[]> {
  return ranked(networkInterfaces(), await wayOut());
}

/** An address for documentation only (RFC 5737): nothing is sent there, the system just says by which of its own it would. */
const somewhere = '192.0.2.1';

/** The address of the adapter of the default route; undefined where there is none. */
function wayOut(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    const end = (address?: string): void => {
      socket.close();
      resolve(address);
    };
    socket.once('error', () => end());
    socket.connect(53, somewhere, () => end(socket.address().address));
  });
}
