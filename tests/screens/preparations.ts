import { command, post } from '../cast/sessions.ts';
import { organisations } from '../../server/samples/uong-bi-2024-organisations.ts';
import { setUpAnnounced, setUpLateNotice } from './announced-conferences.ts';
import { bodies, grounds, handedIn, milestones, opinions } from './preparation-cast.ts';

/** Conferences before their day: just begun, well on its way, called off, one that files are brought into, one that is ready. */
export const preparationIds = {
  begun: 'doi-thoai-cap-xa-vua-lap',
  underWay: 'doi-thoai-dang-chuan-bi',
  calledOff: 'doi-thoai-khong-to-chuc',
  filled: 'doi-thoai-nhap-tep',
  readied: 'doi-thoai-da-san-sang',
  late: 'doi-thoai-thong-bao-muon',
  announced: 'doi-thoai-da-thong-bao',
} as const;
export type PreparationName = keyof typeof preparationIds;

/** Links of the conference that is under way, by how far their holders are. */
export type LinkName =
  'untouched' | 'typed' | 'handedIn' | 'revoked' | 'body' | 'bodyUnasked' | 'invited' | 'replied';

type Office = { readonly url: string; readonly cookie: string };
type View = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

const longTitle =
  'Hội nghị đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền thành phố với Mặt trận Tổ quốc, các tổ chức chính trị – xã hội và Nhân dân năm 2024';
/** Bodies by the names that their invitations have. */
const [roads = '', culture = '', land = ''] = bodies.map(({ name }) => name);
const called = { roads, culture, land };
const schedule = { heldOn: null, period: '', startsAt: '', place: '' };

/** Sets the preparations up over the wire, each once for all scenes; the secrets of the links. */
export async function setUpPreparations(office: Office): Promise<ReadonlyMap<LinkName, string>> {
  const start = (name: PreparationName, given: object) =>
    command({ ...office, meeting: preparationIds[name] }, 'plan.start', { ...schedule, ...given });
  await start('begun', {
    template: 'commune',
    title: 'Đối thoại với Nhân dân xã Đồng Mẫu năm 2024',
    host: 'UBND xã Đồng Mẫu',
  });
  await start('calledOff', {
    template: 'village',
    title: 'Đối thoại với Nhân dân thôn Bến Mẫu',
    host: 'UBND xã Đồng Mẫu',
    heldOn: '2024-12-05',
    place: 'Nhà văn hóa thôn Bến Mẫu',
  });
  await command({ ...office, meeting: preparationIds.calledOff }, 'meeting.cancel', {
    reason: 'Thôn Bến Mẫu khắc phục hậu quả bão; nội dung chuyển sang hội nghị của xã',
  });
  await start('filled', {
    template: 'village',
    title: 'Đối thoại về nước sạch',
    host: 'UBND xã Đồng Mẫu',
    content: { plan: { number: '45/KH-UBND', issuedOn: '2024-11-04' } },
  });
  const filled = { ...office, meeting: preparationIds.filled };
  await command(filled, 'plan.amend', { reason: 'Thêm điểm cầu thôn Bến Mẫu theo đề nghị của Mặt trận' });
  await command(filled, 'papers.makeFinal', { kind: 'notice' });
  await command(filled, 'facts.change', {
    set: { title: 'Đối thoại về nước sạch và cấp nước tập trung' },
  });
  await start('underWay', {
    template: 'allocated',
    title: longTitle,
    host: 'Ban Thường vụ Thành ủy, HĐND, UBND thành phố',
    heldOn: '2024-12-20',
    startsAt: '08:00',
    place: 'Hội trường lớn Trung tâm Tổ chức hội nghị thành phố',
    content: {
      milestones,
      departments: bodies,
      organisations: organisations.map(({ id, ...row }) => ({ id, ...row })),
      plan: { grounds, number: '332-KH/TU', issuedOn: '2024-10-28', delegatesStated: 120 },
    },
  });
  await readied(office);
  await setUpLateNotice(office, preparationIds.late);
  await setUpAnnounced(office, preparationIds.announced);
  return new UnderWay(office).play();
}

/** Lacks nothing: named chairs, day, place, a notice that was issued in time. */
async function readied(office: Office): Promise<void> {
  const does = (type: string, input: object) =>
    command({ ...office, meeting: preparationIds.readied }, type, input);
  await does('plan.start', {
    ...{ template: 'commune', title: 'Đối thoại với Nhân dân xã Bến Mẫu năm 2024', host: 'UBND xã Bến Mẫu' },
    ...{ heldOn: '2024-12-13', period: '', startsAt: '08:00', place: 'Nhà văn hóa xã Bến Mẫu' },
    content: {
      chairs: [
        { id: 'ubnd', name: 'Hoàng Văn Đóng Vai', title: 'Chủ tịch Ủy ban nhân dân' },
        { id: 'hdnd', name: 'Lê Thị Giả Định', title: 'Phó Chủ tịch Hội đồng nhân dân' },
      ],
      milestones: [],
      plan: { number: '48/KH-UBND', issuedOn: '2024-11-01' },
    },
  });
  await does('notice.putOut', {});
  await does('checklist.change', {
    ...{ check: 'y-te', what: 'Y tế', owner: 'Trạm Y tế xã Bến Mẫu, Trung tâm Y tế khu vực' },
  });
  for (const check of ['nuoc-uong', 'thu-mat-dien-mat-mang']) await does('checklist.tick', { check });
  await does('rehearsals.note', { rehearsal: 'dien-tap-san-sang', step: 'begun' });
}

async function viewOf({ url, cookie }: Office, meeting: string): Promise<View> {
  const seen = await fetch(`${url}/api/streams/${meeting}/views/preparation`, { headers: { cookie } });
  return ((await seen.json()) as { view: View }).view;
}

/** The conference that is under way: what organisations, bodies and the office did in it so far. */
class UnderWay {
  readonly #office: Office;
  readonly #meeting = preparationIds.underWay;

  constructor(office: Office) {
    this.#office = office;
  }

  async play(): Promise<ReadonlyMap<LinkName, string>> {
    await this.#plan();
    await this.#takeIn();
    await this.#sort();
    const links = await this.#issueLinks();
    await this.#handIn(links);
    await this.#answer(links);
    await this.#reply(links);
    await this.#issue();
    return links;
  }

  #does(type: string, input: object): Promise<void> {
    return command({ ...this.#office, meeting: this.#meeting }, type, input);
  }

  #view(): Promise<View> {
    return viewOf(this.#office, this.#meeting);
  }

  async #plan(): Promise<void> {
    await this.#does('schedule.change', {
      ...{ heldOn: '2024-12-24', startsAt: '08:00', period: '' },
      place: 'Hội trường lớn Trung tâm Tổ chức hội nghị thành phố',
      reason: 'Trùng kỳ họp Hội đồng nhân dân thành phố',
    });
    await this.#does('milestones.handIn', {
      milestone: 'xa-phuong',
      on: '2024-11-11',
      proof: { kind: 'paper', text: '', number: '12-BC/ĐU', date: '2024-11-11' },
    });
  }

  async #takeIn(): Promise<void> {
    await this.#does('opinions.add', { opinions });
    await this.#does('intake.setDue', { dueOn: '2024-11-14' });
    await this.#does('handIn.nameClerk', { organisation: 'mttq', name: 'Trần Văn Mẫu' });
    await this.#does('delegates.name', { organisation: 'mttq', people: handedIn.people });
    await this.#does('handIn.addOpinions', { organisation: 'mttq', opinions: handedIn.opinions });
    await this.#does('handIn.submit', { organisation: 'mttq', name: 'Nguyễn Thị Phương Thảo Ví Dụ' });
  }

  /** The petitions as they were numbered, from 1. */
  async #petitions(): Promise<(no: number) => string> {
    const rows = Object.entries((await this.#view())['petitions'] ?? {});
    return (no) => rows.find(([, row]) => row['no'] === no)?.[0] ?? '';
  }

  async #sort(): Promise<void> {
    const petition = await this.#petitions();
    for (const [no, field, department] of [
      [1, 'ha-tang', 'do-thi'],
      [4, 'dat-dai', 'quy-dat'],
      [5, 'van-hoa-xa-hoi', 'van-hoa'],
      [6, 'van-hoa-xa-hoi', 'van-hoa'],
    ] as const) {
      await this.#does('petitions.classify', {
        ...{ petition: petition(no), field, authority: 'commune', necessity: 'needed' },
      });
      await this.#does('petitions.assign', { petition: petition(no), department, part: 'lead' });
    }
    await this.#does('petitions.assign', {
      petition: petition(1),
      department: 'van-hoa',
      part: 'supporting',
    });
    await this.#does('petitions.setAside', {
      petition: petition(7),
      reason: 'Mức trợ cấp do Hội đồng nhân dân tỉnh quy định',
    });
    await this.#does('escalations.open', { body: 'Ủy ban nhân dân tỉnh', about: [petition(7)] });
  }

  async #issueLinks(): Promise<Map<LinkName, string>> {
    const holders = [
      ['untouched', { organisation: 'phu-nu' }],
      ['typed', { organisation: 'nong-dan' }],
      ['handedIn', { organisation: 'khuyen-hoc' }],
      ['revoked', { organisation: 'luat-gia' }],
      ['body', { department: 'van-hoa' }],
      ['bodyUnasked', { department: 'quy-dat' }],
      ['invited', { invitee: called.roads }],
      ['replied', { invitee: called.land }],
    ] as const;
    const { url, cookie } = this.#office;
    const body = {
      ...{ id: 'lien-ket-cua-cac-canh', links: holders.map(([, holder]) => holder) },
      expiresOn: '2024-12-24',
    };
    const answer = await post(`${url}/api/meetings/${this.#meeting}/links`, body, cookie);
    const { links } = (await answer.json()) as { links: readonly { secret: string }[] };
    const rows = Object.entries((await this.#view())['links'] ?? {});
    const revoked = rows.find(([, row]) => row['organisation'] === 'luat-gia')?.[0];
    await this.#does('links.revoke', { link: revoked });
    return new Map(holders.map(([name], at) => [name, links[at]?.secret ?? '']));
  }

  /** Those who are invited reply: by a link, to the office, and some not at all. */
  async #reply(links: ReadonlyMap<LinkName, string>): Promise<void> {
    await this.#byLink(links.get('replied'), 'invitations.reply', {
      ...{ invitee: called.land, answer: 'sends', name: 'Công Tằng Tôn Nữ Thị Phương Hoàng Ví Dụ' },
      title: 'Phó Trưởng phòng phụ trách lĩnh vực đất đai và giải phóng mặt bằng',
    });
    await this.#does('invitations.reply', { invitee: called.culture, answer: 'comes' });
    await this.#does('invitations.reply', {
      ...{ invitee: 'MTTQ thành phố', answer: 'absent', reason: 'Trùng kỳ họp Hội đồng nhân dân thành phố' },
    });
  }

  /** A notice that the registry has numbered, and whose signed file has not come back. */
  async #issue(): Promise<void> {
    await this.#does('papers.makeFinal', { kind: 'notice' });
    const [paper] = Object.keys((await this.#view())['papers'] ?? {});
    await this.#does('papers.issue', {
      ...{ paper, number: '1123-TB/TU', date: '2024-11-22' },
      signer: {
        office: 'PHÓ BÍ THƯ THƯỜNG TRỰC THÀNH ỦY, CHỦ TỊCH HĐND THÀNH PHỐ',
        name: 'Nguyễn Thị Phương Thảo Ví Dụ',
      },
    });
  }

  /** A command of whoever holds a link. */
  async #byLink(link: string | undefined, type: string, input: object): Promise<void> {
    const body = {
      id: `canh-${type}-${crypto.randomUUID()}`.replace('.', '-').slice(0, 60),
      type,
      input,
      link,
    };
    await post(`${this.#office.url}/api/meetings/${this.#meeting}/commands`, body);
  }

  async #handIn(links: ReadonlyMap<LinkName, string>): Promise<void> {
    const own = { organisation: 'khuyen-hoc' };
    const link = links.get('handedIn');
    await this.#byLink(link, 'delegates.name', { ...own, people: handedIn.people });
    await this.#byLink(link, 'handIn.addOpinions', { ...own, opinions: handedIn.opinions });
    await this.#byLink(link, 'handIn.report', { ...own, text: handedIn.report });
    await this.#byLink(link, 'handIn.submit', { ...own, name: 'Nguyễn Thị Phương Thảo Ví Dụ' });
  }

  /** One body answered by its link, another on paper, of which one is approved and told; the third owes. */
  async #answer(links: ReadonlyMap<LinkName, string>): Promise<void> {
    const petition = await this.#petitions();
    const rows = Object.entries((await this.#view())['assignments'] ?? {});
    const assignment = (no: number, department: string) =>
      rows.find(([, row]) => row['petition'] === petition(no) && row['department'] === department)?.[0] ?? '';
    const drains = assignment(1, 'do-thi');
    await this.#does('answers.enter', {
      assignment: drains,
      text: 'Thay bằng cống hộp trong quý I năm 2025; từ nay đến khi thay, nạo vét mỗi tháng một lần.',
      paper: { no: '118/KTHT', date: '2024-11-20', signer: 'Phạm Thị Giả Định' },
    });
    const doctor = assignment(5, 'van-hoa');
    const link = links.get('body');
    await this.#byLink(link, 'answers.draft', {
      assignment: doctor,
      text: 'Từ 01/12/2024 Trung tâm Y tế cử bác sĩ làm việc tại trạm mỗi tuần ba ngày.',
    });
    await this.#byLink(link, 'answers.submit', { assignment: doctor });
    await this.#does('answers.approve', { assignment: doctor });
    await this.#does('answers.giveBefore', {
      assignment: doctor,
      letter: { no: '97/VHXH', date: '2024-11-21' },
      told: { on: '2024-11-21', way: 'call' },
    });
    const playground = assignment(6, 'van-hoa');
    await this.#byLink(link, 'answers.draft', { assignment: playground, text: 'Sẽ xem xét.' });
    await this.#byLink(link, 'answers.submit', { assignment: playground });
    await this.#does('answers.return', {
      assignment: playground,
      reason: 'Nêu rõ bao giờ làm và kinh phí từ nguồn nào',
    });
  }
}
