const ownNames = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether an address is a machine's own name for itself, which opens nothing on any other. */
export function opensHereOnly(address: string): boolean {
  return URL.canParse(address) && ownNames.test(new URL(address).hostname);
}
