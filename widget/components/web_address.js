/** An address that a link may lead to: this host's or another's over http(s), never a script. Otherwise null. */
export function webAddress(address) {
  if (!address) return null;
  const { protocol, href } = new URL(address, document.baseURI);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
