import { button, dialog, heading, tab, text } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

/** The hall's checklist where moderators tick it, before they open the session. */
const atTheConsole = scenesOf(
  { screen: 'moderator', moment: 'before', account: true, sizes: sizes.console },
  [
    {
      state: 'hall-checklist',
      what: 'Before the session: what of the hall is seen to, by whom and when',
      meeting: 'readied',
      address: '/m/:meeting/moderator',
      presses: [tab('Hội nghị…', 'Conference…')],
      shows: text('Nước uống'),
    },
  ],
);

/** How ready a conference is: what is lacking and by whom, what would be better to have, what is done. */
const ofThePlan = scenesOf(
  {
    ...{ screen: 'prepare', moment: 'before', account: true, sizes: sizes.office },
    address: '/office/prepare/:meeting/readiness',
  },
  [
    {
      state: 'readiness-begun',
      what: 'A conference that was just begun: nearly everything is lacking',
      meeting: 'begun',
      shows: text('Chưa nên mở hội nghị: còn thiếu …', 'Not to be opened yet: …'),
    },
    {
      state: 'readiness',
      what: 'A conference that is under way, with long names of bodies',
      meeting: 'underWay',
      shows: text('Chưa nên mở hội nghị: còn thiếu …', 'Not to be opened yet: …'),
    },
    {
      state: 'readiness-ready',
      what: 'Nothing is lacking; things of the hall are ticked, and the plan is being rehearsed',
      meeting: 'readied',
      shows: heading('Sẵn sàng', 'Ready'),
    },
    {
      state: 'readiness-hall',
      what: 'The hall’s checklist with its ticks, and the rehearsal beside it',
      meeting: 'readied',
      arrange: (page) => page.locator('#hall-checklist').scrollIntoViewIfNeeded(),
      shows: heading('Diễn tập kế hoạch này', 'Rehearse this plan'),
    },
    {
      state: 'readiness-check',
      what: 'A thing of the hall is handed to somebody',
      meeting: 'readied',
      sizes: sizes.officeOnly,
      presses: [button('Sửa: Y tế', 'Change: Y tế')],
      shows: dialog('Việc của hội trường', 'A thing of the hall'),
    },
  ],
);

export const readinessScenes = [...ofThePlan, ...atTheConsole];
