/**
 * JSON with the keys of every object in the order of their UTF-16 code units and without blanks: the same value
 * gives the same text on every machine and in every release, so that it can be hashed. Properties that are
 * undefined are left out, as JSON does.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return scalar(value);
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const member: unknown = Reflect.get(value, key);
    if (member === undefined) continue;
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

function scalar(value: unknown): string {
  return value === undefined ? 'null' : JSON.stringify(value);
}
