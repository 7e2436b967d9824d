const everyMs = 1600;

/**
 * The bell of a department's tablet: two soft tones, again and again until someone answers (BX2). A browser lets
 * a page sound only after it was touched once, so the first touch anywhere allows it, and whether it may is shown.
 */
export class Bell {
  #allowed = $state(false);
  #context: AudioContext | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  get allowed(): boolean {
    return this.#allowed;
  }

  /** Allows the bell with the first touch or key, where the browser does not allow it already. Returns what ends it. */
  listen(): () => void {
    const touched = () => void this.allow();
    for (const touch of touches) addEventListener(touch, touched);
    void this.allow();
    return () => {
      for (const touch of touches) removeEventListener(touch, touched);
      this.silence();
      void this.#context?.close();
      this.#context = undefined;
    };
  }

  /** Takes effect within a touch only, unless the browser trusts this page already. */
  async allow(): Promise<void> {
    if (this.#allowed) return;
    this.#context ??= this.#opened();
    // Without a touch this waits until there is one.
    await this.#context.resume().catch(() => undefined);
  }

  /** Sounds once, so that whoever sits there knows the bell. */
  async tryOut(): Promise<void> {
    await this.allow();
    this.#strike();
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

  /** A call or another app can take the sound away again: it is shown, and the next touch brings it back. */
  #opened(): AudioContext {
    const context = new AudioContext();
    const look = () => (this.#allowed = context.state === 'running');
    context.addEventListener('statechange', look);
    look();
    return context;
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

const touches = ['pointerdown', 'keydown'] as const;
