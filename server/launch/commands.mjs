// Runs on Node 20 with nothing installed: plain JavaScript, Node core only.

/**
 * @typedef {[vietnamese: string, english: string]} Said
 * @typedef {object} Option
 * @property {string} [value] what stands for its value in the help; without it the option is a switch
 * @property {Said} says
 * @typedef {object} Command
 * @property {Said} says what the command does
 * @property {string} [program] what `run.mjs` is given to run
 * @property {string} [argument] stands for the arguments: in square brackets what may be left out, without any what is
 *   written as it stands
 * @property {Record<string, Option>} [options]
 * @property {Said} [more] what else has to be known
 */

const wholeNumber = '<n>';
const seed = {
  value: wholeNumber,
  says: [
    'số sinh ngẫu nhiên; cùng số thì cùng diễn biến (1)',
    'what chance begins with; the same gives the same (1)',
  ],
};

/**
 * What every script of package.json does, by its name, and what may follow it.
 * @type {Record<string, Command>}
 */
export const commands = {
  start: {
    says: [
      'Tải những gì còn thiếu, khởi động máy chủ, in địa chỉ và mã ghép nối. Ctrl-C để dừng.',
      'Brings what it needs, starts the server, prints addresses and pairing codes. Ctrl-C stops it.',
    ],
    more: ['Các thiết lập: xem .env.example.', 'Settings: see .env.example.'],
  },
  test: {
    says: [
      'Tải những gì còn thiếu, chạy mọi phép kiểm tra.',
      'Brings what it needs, runs every check and test.',
    ],
  },
  dev: {
    says: [
      'Máy chủ khởi động lại khi mã nguồn thay đổi; trang tự tải lại khi đang viết.',
      'The server starts again when its source changes; pages reload while they are written.',
    ],
    more: ['Các thiết lập: xem .env.example.', 'Settings: see .env.example.'],
  },
  rehearse: {
    program: 'server/src/cli/rehearse.ts',
    argument: '[meeting]',
    says: [
      'Diễn tập trọn một phiên của hội nghị (uong-bi-2024 nếu không nêu) và việc sau hội nghị cho đến hồ sơ, với người giả lập, trên máy chủ đang chạy.',
      'Plays a whole session of a meeting (uong-bi-2024 when left out) and what comes after it, up to the dossier, with simulated people, on a running server.',
    ],
    options: {
      pace: { value: wholeNumber, says: ['nhịp, từ 1 đến 60 (4)', 'how many times as fast, 1 to 60 (4)'] },
      paused: { says: ['bắt đầu ở trạng thái tạm dừng', 'begins paused'] },
      prepare: {
        says: [
          'diễn tập khâu chuẩn bị: từ kế hoạch đến khi mọi ý kiến có trả lời',
          'rehearses preparing instead: from the plan until every opinion has its answer',
        ],
      },
      conferences: {
        value: wholeNumber,
        says: ['số hội nghị chuẩn bị cùng lúc (1)', 'how many are prepared at the same time (1)'],
      },
      seed,
    },
  },
  bench: {
    says: [
      'Đo mọi giới hạn hiệu năng, mỗi giới hạn bên cạnh một bản đối chứng tối giản.',
      'Measures every budget beside its bare counterpart.',
    ],
    options: {
      quick: { says: ['nhanh hơn, ít lượt hơn', 'faster, with fewer rounds'] },
      only: {
        value: '<name>',
        says: ['chỉ phép đo này; có thể nêu nhiều lần', 'this measurement alone; may be repeated'],
      },
      json: { says: ['mỗi dòng một đối tượng JSON', 'one JSON object a line'] },
      markdown: { says: ['bảng Markdown', 'a Markdown table'] },
      profile: {
        value: '<folder>',
        says: ['ghi hồ sơ CPU của máy chủ vào thư mục này', "writes the server's CPU profiles there"],
      },
    },
  },
  abuse: {
    says: [
      'Quấy phá một máy chủ riêng và đo xem chủ tọa chịu ảnh hưởng đến đâu.',
      'Hammers a server of its own and measures what the chair feels of it.',
    ],
    options: {
      only: {
        value: '<name>',
        says: ['chỉ kiểu quấy phá này; có thể nêu nhiều lần', 'this misuse alone; may be repeated'],
      },
      rounds: { value: wholeNumber, says: ['số vòng đo (3)', 'how many rounds (3)'] },
    },
  },
  faults: {
    program: 'tests/chaos/faults/run.ts',
    says: [
      'Làm hỏng mọi thứ vào lúc bất kỳ và đếm những gì bị mất.',
      'Breaks everything at random instants and counts what was lost.',
    ],
    options: {
      seed,
      rounds: { value: wholeNumber, says: ['số vòng (100)', 'how many rounds (100)'] },
      days: {
        value: wholeNumber,
        says: ['số ngày sau hội nghị (60)', 'how many days after the conference (60)'],
      },
      servers: { value: '<1|2>', says: ['số máy chủ (2)', 'how many servers (2)'] },
    },
  },
  soak: {
    program: 'tests/chaos/soak/run.ts',
    says: [
      'Tám giờ họp trong ít phút, rồi xem máy chủ còn giữ lại gì.',
      'Eight hours of sessions in minutes, and what a server holds afterwards.',
    ],
    options: { minutes: { value: wholeNumber, says: ['thời gian chạy (10)', 'how long it takes (10)'] } },
  },
  axe: {
    says: [
      'Đọc mọi màn hình ở mọi trạng thái bằng axe, cả hai ngôn ngữ, nền sáng và nền tối.',
      'Reads every screen in every state with axe, in both languages, light and dark.',
    ],
    more: ['SCREEN=chair npm run axe: chỉ một màn hình.', 'SCREEN=chair npm run axe: one screen alone.'],
  },
  fuzz: {
    says: [
      'Gửi vào một máy chủ riêng mọi thứ có thể đến, trong mọi vai.',
      'Sends a server of its own everything that can come, in every role.',
    ],
    options: {
      seed,
      inputs: { value: wholeNumber, says: ['số lượt gửi (10000)', 'how many inputs (10000)'] },
      only: {
        value: wholeNumber,
        says: ['chỉ vòng của lượt này, đến lượt này', 'the round of this input alone, up to it'],
      },
      alone: { says: ['không dùng Redis', 'without Redis'] },
    },
  },
  pictures: {
    says: [
      'Chụp mọi màn hình ở mọi trạng thái vào docs/screens.',
      'Makes a picture of every screen in every state in docs/screens.',
    ],
    options: {
      only: {
        value: '<screen[/state]>',
        says: [
          'chỉ màn hình hoặc trạng thái này; có thể nêu nhiều lần',
          'this screen or state alone; may be repeated',
        ],
      },
    },
  },
  admin: {
    program: 'server/src/cli/admin.ts',
    argument: 'reset <name>',
    says: [
      'Cấp mật khẩu mới cho một tài khoản và in ra một lần, mở lại tài khoản nếu đã đóng; máy chủ phải đang chạy.',
      'Gives an account a new password and prints it once, and opens the account if it was closed; a server must be running.',
    ],
  },
  rebuild: {
    program: 'server/src/cli/rebuild.ts',
    says: [
      'Dựng lại danh sách hội nghị và sổ cam kết từ hồ sơ; máy chủ phải đang chạy.',
      'Makes the list of meetings and the ledger of commitments again from the record; a server must be running.',
    ],
  },
  verify: {
    program: 'server/src/cli/verify.ts',
    argument: '<dossier.zip>',
    says: [
      'Xác minh một hồ sơ đã tải về: tính lại mã băm của từng tệp và chuỗi của bản ghi, nêu chỗ bị thay đổi.',
      'Checks a dossier: works out the sum of each file and the chain of the record again, and names what was changed.',
    ],
    more: ['Không cần máy chủ.', 'It needs no server.'],
  },
  seats: {
    program: 'server/src/cli/seats.ts',
    argument: '<meeting>',
    says: [
      'In mã ghép nối mới cho mọi vị trí của một hội nghị, dạng JSON; máy chủ phải đang chạy.',
      'Prints fresh pairing codes for every seat of a meeting, as JSON; a server must be running.',
    ],
  },
};
