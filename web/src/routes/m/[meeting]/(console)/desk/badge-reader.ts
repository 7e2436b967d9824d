/** The browser's own reader of barcodes; where it is missing, a scanner that types or a keyboard does the same. */
interface BarcodeReader {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

type BarcodeReaderKind = new (options: { formats: string[] }) => BarcodeReader;

function readerKind(): BarcodeReaderKind | undefined {
  return Reflect.get(globalThis, 'BarcodeDetector') as BarcodeReaderKind | undefined;
}

/** Browsers lend camera and reader to secure pages only. */
export function canScan(): boolean {
  return readerKind() !== undefined && 'mediaDevices' in navigator;
}

/** Between two looks, so that a phone stays cool for a morning at the door. */
const everyMs = 150;

interface Listener {
  read(text: string): void;
  failed(): void;
}

/** Shows the camera in `video` and reports every code that it sees; returns how to end that. */
export function readsCodes(video: HTMLVideoElement, { read, failed }: Listener): () => void {
  const Reader = readerKind();
  let stream: MediaStream | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;

  const look = async (reader: BarcodeReader) => {
    const codes = await reader.detect(video).catch(() => []);
    if (ended) return;
    for (const { rawValue } of codes) read(rawValue);
    timer = setTimeout(() => void look(reader), everyMs);
  };

  const begin = async () => {
    if (!Reader) throw new Error('no reader');
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    if (ended) {
      stop(stream);
      return;
    }
    video.srcObject = stream;
    await video.play();
    await look(new Reader({ formats: ['qr_code'] }));
  };

  begin().catch(() => !ended && failed());
  return () => {
    ended = true;
    clearTimeout(timer);
    stop(stream);
  };
}

function stop(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
