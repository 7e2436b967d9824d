import { messages } from '#lib/ui/messages.ts';

/** Words for writing down what is said: petitions and comments. */
export const record = /* @__PURE__ */ messages({
  petitionTitle: { vi: 'Ghi kiến nghị', en: 'Write down a petition' },
  petitionSaved: { vi: 'Đã ghi kiến nghị.', en: 'Petition written down.' },
  speaker: { vi: 'Người nêu', en: 'Asked by' },
  noSpeaker: { vi: 'Không có người đăng ký', en: 'Nobody who registered' },
  ofOrganisation: { vi: 'Tổ chức nêu', en: 'From the organisation' },
  noOrganisation: { vi: 'Không có', en: 'None' },
  intakeChannel: { vi: 'Nguồn tiếp nhận', en: 'Taken in by' },
  kind: { vi: 'Loại', en: 'Kind' },
  words: { vi: 'Nội dung kiến nghị', en: 'Words of the petition' },
  commentWords: { vi: 'Nội dung ý kiến bổ sung', en: 'Words of the comment' },
  comment: { vi: 'Ý kiến bổ sung', en: 'Comment' },
  commentSave: { vi: 'Ghi ý kiến', en: 'Record the comment' },
  commentBy: { vi: 'Cơ quan phát biểu', en: 'Department that spoke' },
  commentByNobody: { vi: 'Chủ tọa hoặc người khác', en: 'The chair or somebody else' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  notSet: { vi: 'Chưa chọn', en: 'Not chosen' },
});
