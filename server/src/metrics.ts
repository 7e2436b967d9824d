/** Upper bounds of the buckets in milliseconds. */
const bounds = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000];

/** Numbers about this server for Prometheus; nothing in them speaks of a person. */
export class Metrics {
  readonly #gauges = new Map<string, { help: string; read: () => number }>();
  readonly #outcomes = new Map<string, number>();
  readonly #buckets = bounds.map(() => 0);
  #commands = 0;
  #commandsMs = 0;

  /** A value that is read each time it is asked for. */
  gauge(name: string, help: string, read: () => number): void {
    this.#gauges.set(name, { help, read });
  }

  /** One command with what came of it (`ok` or a refusal's code) and how long that took. */
  command(outcome: string, tookMs: number): void {
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
    this.#commands += 1;
    this.#commandsMs += tookMs;
    bounds.forEach((bound, at) => {
      if (tookMs <= bound) this.#buckets[at] = (this.#buckets[at] ?? 0) + 1;
    });
  }

  /** The text format that Prometheus reads, version 0.0.4. */
  text(): string {
    return `${[...this.#commandLines(), ...this.#gaugeLines()].join('\n')}\n`;
  }

  #commandLines(): string[] {
    const took = 'doithoai_command_seconds';
    return [
      '# HELP doithoai_commands_total Commands by what came of them.',
      '# TYPE doithoai_commands_total counter',
      ...[...this.#outcomes].map(([outcome, n]) => `doithoai_commands_total{outcome="${outcome}"} ${n}`),
      `# HELP ${took} From a command to its outcome.`,
      `# TYPE ${took} histogram`,
      ...bounds.map((bound, at) => `${took}_bucket{le="${bound / 1000}"} ${this.#buckets[at] ?? 0}`),
      `${took}_bucket{le="+Inf"} ${this.#commands}`,
      `${took}_sum ${this.#commandsMs / 1000}`,
      `${took}_count ${this.#commands}`,
    ];
  }

  #gaugeLines(): string[] {
    return [...this.#gauges].flatMap(([name, { help, read }]) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} gauge`,
      `${name} ${read()}`,
    ]);
  }
}
