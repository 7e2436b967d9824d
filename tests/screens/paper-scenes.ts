import { button, element, heading, text } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

/** The papers of a conference in preparation, as they are read before they are taken away. */
export const paperScenes = scenesOf(
  {
    ...{ screen: 'prepare', moment: 'before', account: true, sizes: sizes.officeOnly },
    address: '/office/prepare/:meeting/papers',
  },
  [
    {
      state: 'papers-begun',
      what: 'A plan in the State layout, as its template begins it; what is missing is blank and named',
      meeting: 'begun',
      shows: heading('KẾ HOẠCH…'),
    },
    {
      state: 'papers',
      what: 'A plan in the Party layout, with its number',
      meeting: 'underWay',
      sizes: sizes.office,
      shows: text('ĐẢNG CỘNG SẢN VIỆT NAM'),
    },
    {
      state: 'papers-allocation',
      what: 'The allocation of 24 organisations, across the sheet',
      meeting: 'underWay',
      presses: [button('Bảng phân bổ đại biểu, ý kiến…', 'Allocation of delegates and opinions…')],
      shows: element('article table'),
    },
    {
      state: 'papers-notice',
      what: 'The public notice, and what somebody still has to say in it',
      meeting: 'begun',
      presses: [button('Thông báo công khai…', 'Public notice…')],
      shows: heading('THÔNG BÁO…'),
    },
  ],
);
