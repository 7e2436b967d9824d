import type { Translated } from '@doi-thoai/shared/text/language';

/** Why the database that comes along could not be started. */
export interface EmbeddedRefusal {
  readonly ok: false;
  readonly code:
    'noBinaries' | 'unwritable' | 'inUse' | 'onlyRoot' | 'orphan' | 'otherVersion' | 'notStarted';
  readonly sentence: Translated;
}

/** The catalogue of these refusals, each with its sentence. */
export const refusals = {
  noBinaries: () =>
    refuse(
      'noBinaries',
      `Không có PostgreSQL kèm theo cho máy này (${process.platform} ${process.arch}); xin đặt DATABASE_URL.`,
      `No PostgreSQL comes along for this machine (${process.platform} ${process.arch}); please set DATABASE_URL.`,
    ),
  unwritable: (dataDir: string) =>
    refuse(
      'unwritable',
      `Không ghi được vào thư mục dữ liệu DATA_DIR (${dataDir}).`,
      `The data folder DATA_DIR (${dataDir}) cannot be written.`,
    ),
  inUse: (dataDir: string, pid: number) =>
    refuse(
      'inUse',
      `Thư mục dữ liệu DATA_DIR (${dataDir}) đang được một máy chủ khác sử dụng (tiến trình ${pid}).`,
      `The data folder DATA_DIR (${dataDir}) is in use by another running server (process ${pid}).`,
    ),
  onlyRoot: () =>
    refuse(
      'onlyRoot',
      'PostgreSQL không chạy được bằng quyền root trên máy này; xin chạy bằng người dùng thường hoặc đặt DATABASE_URL.',
      'PostgreSQL cannot run as root on this machine; please start as an ordinary user or set DATABASE_URL.',
    ),
  orphan: (dataDir: string) =>
    refuse(
      'orphan',
      `Không dừng được cơ sở dữ liệu còn sót lại của lần chạy trước trong ${dataDir}.`,
      `The database that an earlier run left over ${dataDir} could not be stopped.`,
    ),
  otherVersion: (found: string, needed: string) =>
    refuse(
      'otherVersion',
      `Dữ liệu được tạo bằng PostgreSQL ${found}, bản kèm theo là ${needed}; xin chuyển dữ liệu trước khi chạy.`,
      `The data were made by PostgreSQL ${found} and ${needed} comes along; please migrate the data first.`,
    ),
  notStarted: (dataDir: string, output: string) =>
    refuse(
      'notStarted',
      `PostgreSQL kèm theo không khởi động được; xem thêm ${dataDir}/postgres.log.`,
      `The PostgreSQL that comes along did not start (${reason(output)}); more in ${dataDir}/postgres.log.`,
    ),
} satisfies Record<EmbeddedRefusal['code'], (...about: never[]) => EmbeddedRefusal>;

function refuse(code: EmbeddedRefusal['code'], vi: string, en: string): EmbeddedRefusal {
  return { ok: false, code, sentence: { vi, en } };
}

/** The line that says why; PostgreSQL prefixes it with a time and a word for how bad it is. */
function reason(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.find((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'no reason given';
  return telling.replace(/^.*?(FATAL|PANIC|error):\s*/, '').trim();
}
