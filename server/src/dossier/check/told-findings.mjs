// What a check found, in sentences: the same on the command line and on the page.

const sentences = {
  notADossier: () => [
    'Đây không phải tệp hồ sơ như khi tải về; có thể đã được nén lại. Xin chọn tệp gốc, hoặc thư mục đã giải nén.',
    'This is not a dossier as it was downloaded; it may have been packed again. Choose the original, or the unpacked folder.',
  ],
  structure: ({ path, at }) => [
    `${path === '' ? 'Phần cuối của tệp nén' : path}: cấu trúc tệp nén đã bị thay đổi tại byte ${at}`,
    `${path === '' ? 'the end of the zip' : path}: the structure of the zip was changed at byte ${at}`,
  ],
  manifest: ({ path }) => [
    `${path}: bảng mã băm đã bị thay đổi, hoặc dòng cuối của MA-BAM.sha256`,
    `${path}: the list of sums was changed, or the last line of MA-BAM.sha256`,
  ],
  sums: ({ path, line }) => [`${path}: dòng ${line} đã bị thay đổi`, `${path}: line ${line} was changed`],
  missing: ({ path }) => [`${path}: không có trong hồ sơ`, `${path}: is missing`],
  added: ({ path }) => [
    `${path}: không thuộc hồ sơ, đã được thêm vào`,
    `${path}: was added, it is not of the dossier`,
  ],
  changed: ({ path, from, to }) => [
    `${path}: đã bị thay đổi, từ byte ${from}${to === null ? ' trở đi' : ` đến byte ${to}`}`,
    `${path}: was changed, from byte ${from}${to === null ? ' on' : ` to byte ${to}`}`,
  ],
  event: ({ path, seq }) => [
    `${path}: chuỗi bản ghi đứt tại sự kiện số ${seq}`,
    `${path}: the chain of the record breaks at event ${seq}`,
  ],
  end: ({ path, seq }) => [
    `${path}: bản ghi không kết thúc ở sự kiện số ${seq} như bảng mã băm nêu`,
    `${path}: the record does not end at event ${seq} as the list of sums says`,
  ],
};

/** One finding in Vietnamese and in English. */
export function toldFinding(finding) {
  return sentences[finding.code](finding);
}

/** What a check came to, in both languages. */
export function toldOutcome({ findings, told }) {
  if (findings.length > 0 || told === null)
    return [
      `Hồ sơ KHÔNG nguyên vẹn: ${findings.length} chỗ.`,
      `The dossier is NOT intact: ${findings.length} findings.`,
    ];
  const { files, record } = told;
  if (record.parts.length === 0)
    return [
      `Bộ minh chứng nguyên vẹn: ${files.length} tệp, không kèm nhật ký. Bản ghi khi lập có ${record.head.seq} sự kiện, mã cuối: ${record.head.hash}`,
      `The evidence is intact: ${files.length} files, without the record. The record had ${record.head.seq} events when it was made, its last hash: ${record.head.hash}`,
    ];
  return [
    `Hồ sơ nguyên vẹn: ${files.length} tệp, ${record.head.seq} sự kiện của bản ghi. Mã cuối của bản ghi: ${record.head.hash}`,
    `The dossier is intact: ${files.length} files, ${record.head.seq} events of the record. Last hash of the record: ${record.head.hash}`,
  ];
}
