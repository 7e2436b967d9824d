// Loaded by programs that begin others: interrupted, they end by `exit`, at which everything that they began is ended.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
