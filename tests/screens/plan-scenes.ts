import type { Page } from '@playwright/test';
import { button, dialog, field, text } from './named.ts';
import { cutOff } from './network.ts';
import { scenesOf, sizes } from './scene.ts';

const shared = { moment: 'before', account: true, sizes: sizes.officeOnly } as const;
const stage = (name: string): string => `/office/prepare/:meeting/${name}`;
const changeDay = button('Đổi ngày, địa điểm', 'Change day or place');

/** The conference is put on another day, for no reason that is given. */
async function onAnotherDay(page: Page): Promise<void> {
  await field('Ngày…', 'Day…')(page).fill('2025-01-08');
}

const writtenScenes = scenesOf(
  { ...shared, screen: 'prepare', meeting: 'underWay', address: stage('plan') },
  [
    {
      state: 'plan-begun',
      what: 'A plan as its template begins it: no day, no place',
      meeting: 'begun',
      shows: button('Định ngày, địa điểm', 'Set day and place'),
    },
    {
      state: 'plan',
      what: 'A plan well on its way: long names, warnings, what was changed',
      sizes: sizes.office,
      shows: changeDay,
    },
    {
      state: 'plan-day',
      what: 'Another day, and what it dates anew, before it is saved',
      presses: [changeDay],
      arrange: onAnotherDay,
      shows: button('Lưu, đổi hạn…', 'Save and re-date…'),
    },
    {
      state: 'plan-refused',
      what: 'Another day needs a reason',
      presses: [changeDay],
      arrange: async (page) => {
        await onAnotherDay(page);
        await button('Lưu, đổi hạn…', 'Save and re-date…')(page).click();
      },
      shows: text('…lý do…', '…reason…'),
    },
    {
      state: 'plan-part',
      what: 'One part of the plan is written',
      presses: [button('Sửa Mục đích, yêu cầu', 'Edit Aim')],
      shows: dialog('Mục đích, yêu cầu', 'Aim'),
    },
    {
      state: 'plan-called-off',
      what: 'It does not take place; what was prepared stays readable',
      meeting: 'calledOff',
      shows: text('Không tổ chức: …', 'Cancelled: …'),
    },
    {
      state: 'plan-put-off',
      what: 'Putting off: what it touches, who is told, and the text to send, before it is saved',
      presses: [button('Hoãn', 'Put off')],
      shows: dialog('Hoãn hội nghị', 'Put the conference off'),
    },
    {
      state: 'plan-amend',
      what: 'The next version of a plan that was issued is begun',
      presses: [button('Sửa đổi, bổ sung', 'Amend')],
      shows: dialog('Kế hoạch sửa đổi, bổ sung', 'Amend the plan'),
    },
    {
      state: 'plan-amended',
      what: 'What was issued, beside what is written now, part by part',
      meeting: 'filled',
      address: stage('plan/versions/1'),
      sizes: sizes.office,
      shows: text('…phần khác nhau · …', '…parts differ · …'),
    },
    {
      state: 'plan-stale',
      what: 'The network is gone: the last known state, marked',
      arrange: (page) => cutOff(page, changeDay),
      shows: text('Mất kết nối…', 'Connection lost…'),
    },
  ],
);

const milestoneScenes = scenesOf(
  { ...shared, screen: 'prepare', meeting: 'underWay', address: stage('milestones') },
  [
    {
      state: 'milestones-begun',
      what: 'Milestones of a template without a day',
      meeting: 'begun',
      shows: button('Thêm mốc việc', 'Add a milestone'),
    },
    {
      state: 'milestones',
      what: 'Some late, one handed in, and a warning: no day is left between two',
      sizes: sizes.office,
      shows: text('Cần xem lại', 'Please check'),
    },
    {
      state: 'milestones-add',
      what: 'A milestone in the words of the plan, and how they are understood',
      presses: [button('Thêm mốc việc', 'Add a milestone')],
      arrange: async (page) => {
        await field(
          'Hạn ghi trong kế hoạch…',
          'Due date in the plan’s words…',
        )(page).fill('chậm nhất trước ngày 01/12/2024');
      },
      shows: text('Hiểu là hết ngày…', 'Understood as…'),
    },
    {
      state: 'milestones-move',
      what: 'A milestone gets another date, with a reason',
      presses: [button('Đổi hạn: Trình hồ sơ cho Chủ tọa', 'Change the date: Trình hồ sơ cho Chủ tọa')],
      shows: dialog('Đổi hạn…', 'Change the date…'),
    },
  ],
);

/** The plan of a conference and its milestones. */
export const planScenes = [...writtenScenes, ...milestoneScenes];
