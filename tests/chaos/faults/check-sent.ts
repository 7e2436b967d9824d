import type { Finding } from './checks.ts';
import type { OfficePeople } from './office-people.ts';
import type { OfficeRecord } from './office-record.ts';

interface Written {
  readonly stream: string;
  readonly command: string;
  readonly first: number;
  readonly last: number;
  readonly events: number;
}

/** Everything acknowledged is in its stream, once, where it was said to be; nothing that was refused is. */
export async function checkSent(
  { acknowledgements, streamOf }: OfficePeople,
  { pool }: OfficeRecord,
  checked: Set<string>,
): Promise<Finding[]> {
  const fresh = <Value>(all: ReadonlyMap<string, Value>) => [...all].filter(([id]) => !checked.has(id));
  const acknowledged = fresh(acknowledgements.acknowledged);
  const refused = fresh(acknowledgements.refused);
  const { rows } = await pool.query<Written>(
    `select stream, command, min(seq) as first, max(seq) as last, count(*)::int as events
     from event where command = any($1::text[]) group by stream, command`,
    [[...acknowledged, ...refused].map(([id]) => id)],
  );
  const { rows: remembered } = await pool.query<{ id: string; seq: number | null }>(
    `select id, (outcome->>'seq')::int as seq from command where id = any($1::text[])`,
    [acknowledged.map(([id]) => id)],
  );
  const findings: Finding[] = [];
  for (const [id, seq] of acknowledged) {
    checked.add(id);
    const written = rows.filter(({ command }) => command === id);
    const outcomes = remembered.filter((row) => row.id === id);
    const stands = outcomes.length === 1 && outcomes[0]?.seq === seq;
    const [events] = written;
    if (!stands || (events && (events.last !== seq || events.stream !== streamOf.get(id))))
      findings.push({
        kind: 'lost',
        what: `${id} was acknowledged at ${seq}: ${JSON.stringify({ outcomes, written })}`,
      });
    else if (written.length > 1 || (events && events.last - events.first + 1 !== events.events))
      findings.push({ kind: 'doubled', what: `${id}: ${JSON.stringify(written)}` });
  }
  for (const [id, code] of refused) {
    checked.add(id);
    if (rows.some(({ command }) => command === id))
      findings.push({ kind: 'other', what: `${id} was refused (${code}) and happened` });
  }
  return [
    ...findings,
    ...acknowledgements.contradictions.splice(0).map((what): Finding => ({ kind: 'other', what })),
  ];
}
