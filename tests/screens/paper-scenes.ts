import { button, element, field, heading, text } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

const notice = button('Thông báo công khai…', 'Public notice…');
const issue = button('Nhập số, ngày, người ký', 'Enter number, date and signer');

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
    {
      state: 'papers-final',
      what: 'A notice that is final and waits for the number of the registry; its plan is being amended',
      meeting: 'filled',
      sizes: sizes.office,
      presses: [notice],
      shows: issue,
    },
    {
      state: 'papers-issue',
      what: 'Number, date and signer are entered as the registry gave them',
      meeting: 'filled',
      presses: [notice, issue],
      shows: field('Số, ký hiệu', 'Number'),
    },
    {
      state: 'papers-issued',
      what: 'A notice with its number and a long name under it; the signed file has not come back',
      meeting: 'underWay',
      sizes: sizes.office,
      presses: [notice],
      shows: button('Đính kèm bản đã ký', 'Attach the signed paper'),
    },
    {
      state: 'papers-synthesis',
      what: 'The table of opinions, across the sheet',
      meeting: 'underWay',
      presses: [button('Bảng tổng hợp ý kiến…', 'Table of opinions…')],
      shows: element('article table'),
    },
    {
      state: 'papers-invitation',
      what: 'One of the invitations, and whom it goes to',
      meeting: 'underWay',
      presses: [button('Giấy mời…', 'Invitation…')],
      shows: heading('GIẤY MỜI…'),
    },
    {
      state: 'papers-slips',
      what: 'What one body has to report on of before, with room for how it stands on the day',
      meeting: 'lastTime',
      presses: [button('Phiếu báo cáo kết quả cam kết lần trước…', 'Slip to report on earlier promises…')],
      shows: heading('PHIẾU BÁO CÁO…'),
    },
  ],
);
