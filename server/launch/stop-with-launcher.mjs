// Loaded into every program that the launcher runs. When the launcher is killed without a chance to pass the
// signal on (kill -9), its channel closes, and the program stops as if it had been asked to.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
