import type { HeadWay, PublicationChannel } from '../meeting/record/vocabulary.ts';
import type { Translated } from '../text/language.ts';

/** The ways in which a notice is made public, as an office calls them. */
export const publicationChannels = {
  posted: { vi: 'Niêm yết', en: 'Posted' },
  loudspeaker: { vi: 'Phát thanh', en: 'Loudspeakers' },
  web: { vi: 'Trang thông tin', en: 'Web page' },
  message: { vi: 'Tin nhắn', en: 'Message' },
} as const satisfies Readonly<Record<PublicationChannel, Translated>>;

/** How the head of a village got the results. */
export const headWays = {
  zalo: { vi: 'qua Zalo', en: 'by Zalo' },
  link: { vi: 'qua đường dẫn', en: 'by the address' },
  paper: { vi: 'bằng văn bản', en: 'on paper' },
  call: { vi: 'gọi điện', en: 'by a call' },
} as const satisfies Readonly<Record<HeadWay, Translated>>;
