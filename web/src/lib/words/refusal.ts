import { sentence, type Params } from '@doi-thoai/shared/engine/refusal';
import { messages } from './messages.ts';
import { language } from './language.svelte.ts';
import { assignmentStates, commitmentStates, meetingStates, registrationStates } from './meeting.ts';

/** What the parameter `state` of a refusal speaks of. */
const statesOf: Readonly<Record<string, object>> = {
  wrongMeetingState: meetingStates,
  wrongRegistrationState: registrationStates,
  wrongAssignmentState: assignmentStates,
  wrongCommitmentState: commitmentStates,
};

/** Inputs that a person can have filled in wrongly. */
const inputs = messages({
  vi: {
    name: 'họ tên',
    petitions: 'nội dung kiến nghị',
    body: 'cơ quan tiếp nhận',
    message: 'lời nhắn',
    text: 'nội dung',
    note: 'ghi chú',
    reason: 'lý do',
    wording: 'lời hứa',
    officer: 'người hứa',
    due: 'thời hạn',
    phone: 'số điện thoại',
    address: 'địa chỉ',
    unit: 'đơn vị',
  },
  en: {
    name: 'name',
    petitions: 'petition',
    body: 'body',
    message: 'message',
    text: 'text',
    note: 'note',
    reason: 'reason',
    wording: 'wording',
    officer: 'officer',
    due: 'date',
    phone: 'phone number',
    address: 'address',
    unit: 'unit',
  },
});

/** The sentence of a refusal in the language of the page, with states and inputs in words. */
export function refusal(code: string, params: Params): string {
  const worded = { ...params };
  const states = statesOf[code];
  if (states) worded['state'] = wordOf(states, params['state']);
  if (code === 'malformed') worded['problem'] = wordOf(inputs, params['problem']);
  return sentence(code, worded, language.current);
}

function wordOf(words: object, key: string | number | undefined): string {
  const word: unknown = Reflect.get(words, String(key));
  return typeof word === 'string' ? word : String(key);
}
