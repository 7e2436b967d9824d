const everyMs = 1600;

/**
 * The bell of a department's tablet: two soft tones, again and again until someone answers (BX2). A browser lets
 * a page sound only after it was touched once, so whether it may is shown.
 */
export class Bell {
  #allowed = $state(false);
  #context: AudioContext | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  get allowed(): boolean {
    return this.#allowed;
  }

  /** To be called from a touch. */
  async allow(): Promise<void> {
    this.#context ??= new AudioContext();
    await this.#context.resume();
    this.#allowed = this.#context.state === 'running';
  }

  ring(): void {
    if (this.#timer !== undefined) return;
    this.#strike();
    this.#timer = setInterval(() => this.#strike(), everyMs);
  }

  silence(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  close(): void {
    this.silence();
    void this.#context?.close();
  }

  #strike(): void {
    if ('vibrate' in navigator && navigator.userActivation.hasBeenActive) navigator.vibrate([240, 120, 240]);
    if (!this.#context || !this.#allowed) return;
    this.#tone(this.#context, 784, 0);
    this.#tone(this.#context, 1047, 0.28);
  }

  #tone(context: AudioContext, hertz: number, after: number): void {
    const from = context.currentTime + after;
    const volume = context.createGain();
    volume.gain.setValueAtTime(0.0001, from);
    volume.gain.exponentialRampToValueAtTime(0.5, from + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.0001, from + 0.6);
    const tone = context.createOscillator();
    tone.frequency.value = hertz;
    tone.connect(volume).connect(context.destination);
    tone.start(from);
    tone.stop(from + 0.65);
  }
}
