import { button, dialog, field, text } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

const shared = { moment: 'before', account: true, sizes: sizes.officeOnly, screen: 'prepare' } as const;

export const programmeScenes = scenesOf(shared, [
  {
    state: 'new-clusters',
    what: 'The year of a commune in two clusters, each with its own time and place',
    address: '/office/prepare/new',
    presses: [text('Chia làm hai cụm', 'Hold it in two clusters')],
    shows: field('Địa điểm, cụm 2…', 'Place of cluster 2…'),
  },
  {
    state: 'new-topic',
    what: 'A yearly programme is founded with its first topic',
    address: '/office/prepare/new',
    sizes: sizes.office,
    presses: [text('Chương trình năm nhiều chủ đề', 'Yearly programme of several topics')],
    shows: field('Tên chương trình', 'Name of the programme'),
  },
  {
    state: 'programme',
    what: 'A programme: its topics with day or period, place, state and what is owed next',
    address: '/office/prepare/programmes/quang-ngai-nam-2021',
    sizes: sizes.office,
    shows: button('Đổi tên', 'Rename'),
  },
  {
    state: 'programme-duty',
    what: 'Two clusters of a commune, and the duty of the year',
    address: '/office/prepare/programmes/dong-mau-nam-2026',
    shows: text('còn thiếu', 'owed'),
  },
  {
    state: 'programme-take-in',
    what: 'A conference is taken into a programme',
    address: '/office/prepare/programmes/quang-ngai-nam-2021',
    presses: [button('Đưa hội nghị vào', 'Take a conference in')],
    shows: dialog('Đưa hội nghị vào', 'Take a conference in'),
  },
]);
