import { messages } from './messages.ts';

/** Words for writing down what is said: petitions and comments. */
export const record = /* @__PURE__ */ messages({
  vi: {
    petitionTitle: 'Ghi kiến nghị',
    petitionSaved: 'Đã ghi kiến nghị.',
    speaker: 'Người nêu',
    noSpeaker: 'Không có người đăng ký',
    ofOrganisation: 'Tổ chức nêu',
    noOrganisation: 'Không có',
    intakeChannel: 'Nguồn tiếp nhận',
    kind: 'Loại',
    words: 'Nội dung',
    comment: 'Ý kiến bổ sung',
    commentSave: 'Ghi ý kiến',
    commentBy: 'Cơ quan phát biểu',
    commentByNobody: 'Chủ trì hoặc người khác',
    field: 'Lĩnh vực',
    notSet: 'Chưa chọn',
  },
  en: {
    petitionTitle: 'Write down a petition',
    petitionSaved: 'Petition written down.',
    speaker: 'Asked by',
    noSpeaker: 'Nobody who registered',
    ofOrganisation: 'From the organisation',
    noOrganisation: 'None',
    intakeChannel: 'Taken in by',
    kind: 'Kind',
    words: 'Words',
    comment: 'Comment',
    commentSave: 'Record the comment',
    commentBy: 'Department that spoke',
    commentByNobody: 'The chair or somebody else',
    field: 'Field',
    notSet: 'Not chosen',
  },
});
