/**
 * How it sounds: `call` when the chair asks for an answer, `read` when an answer that lies ready comes before the hall.
 */
export type Ring = 'call' | 'read';

/** Hertz, one after the other, and how often all of it comes. */
const sounds: Readonly<Record<Ring, { readonly tones: readonly number[]; readonly everyMs: number }>> = {
  call: { tones: [784, 1047], everyMs: 1600 },
  read: { tones: [523, 659, 784], everyMs: 4000 },
};

/** A touch counts from its end, a mouse and a key from their beginning. */
const touches = ['pointerdown', 'pointerup', 'click', 'keydown'] as const;

/** A sixteenth of a second of nothing. */
const silence = 'data:audio/wav;base64,UklGRigAAABXQVZFZm10IBIAAAABAAEARKwAAIhYAQACABAAAABkYXRhAgAAAAEA';

/**
 * The bell of a department's tablet: soft tones, again and again until someone answers (BX2). A browser lets a page
 * sound only after it was touched once, so the first touch anywhere allows it, and whether it may is shown.
 */
export class Bell {
  #allowed = $state(false);
  #context: AudioContext | undefined;
  #quiet: HTMLAudioElement | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #rings: Ring | undefined;

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
      this.#quiet?.pause();
      void this.#context?.close();
      this.#context = undefined;
    };
  }

  /** Takes effect within a touch only, unless the browser trusts this page already. */
  async allow(): Promise<void> {
    if (this.#allowed) return;
    this.#quiet ??= soundInSilentMode();
    void this.#quiet?.play().catch(() => undefined);
    this.#context ??= this.#opened();
    // Without a touch this waits until there is one.
    await this.#context.resume().catch(() => undefined);
  }

  /** Sounds once, so that whoever sits there knows the bell. */
  async tryOut(): Promise<void> {
    await this.allow();
    this.#strike('call');
  }

  ring(how: Ring): void {
    if (this.#rings === how) return;
    this.silence();
    this.#rings = how;
    this.#strike(how);
    this.#timer = setInterval(() => this.#strike(how), sounds[how].everyMs);
  }

  silence(): void {
    clearInterval(this.#timer);
    this.#rings = undefined;
  }

  /** A call or another app can take the sound away again: it is shown, and the next touch brings it back. */
  #opened(): AudioContext {
    const context = new AudioContext();
    const look = () => (this.#allowed = context.state === 'running');
    context.addEventListener('statechange', look);
    look();
    return context;
  }

  #strike(how: Ring): void {
    // Not every browser that can shake its device says whether it was touched, and before that it may not.
    const { userActivation } = navigator as Partial<Pick<Navigator, 'userActivation'>>;
    if ('vibrate' in navigator && userActivation?.hasBeenActive) navigator.vibrate([240, 120, 240]);
    if (!this.#context || !this.#allowed) return;
    for (const [at, hertz] of sounds[how].tones.entries()) this.#tone(this.#context, hertz, at * 0.28);
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

/**
 * Tablets of Apple count tones among the sounds that Silent mode keeps quiet, and most of them lie in meetings so. What
 * plays as a recording does is heard: a newer one is told so, an older one learns it from a recording of nothing that
 * plays for as long as the page is open. Other browsers know no such mode.
 */
function soundInSilentMode(): HTMLAudioElement | undefined {
  const { audioSession } = navigator as { audioSession?: { type: string } };
  if (audioSession) {
    audioSession.type = 'playback';
    return undefined;
  }
  if (!('GestureEvent' in globalThis)) return undefined;
  const recording = new Audio(silence);
  recording.loop = true;
  return recording;
}
