import type { Speaker } from './commands.ts';
import { citizen } from './people.ts';

/** Two who came with what happened last night; no fields are set up that could sort it. */
export const adHocSpeakers: readonly Speaker[] = [
  {
    ...citizen(5),
    unit: 'Xóm Ví Dụ ven biển',
    channel: 'slip',
    firstTime: true,
    consentName: true,
    petitions: [
      {
        kind: 'report',
        field: null,
        authority: 'province',
        necessity: 'urgent',
        text: 'Đêm qua sóng cuốn mất gần ba mươi mét kè, bốn nhà sát mép nước. Xin cho biết tối nay bà con ngủ ở đâu và bao giờ có đá hộc.',
        released: 'Sóng cuốn gần ba mươi mét kè, bốn nhà sát mép nước. Xin chỗ ở tạm và vật liệu gia cố.',
      },
    ],
  },
  {
    ...citizen(6),
    unit: 'Xóm Ví Dụ ven biển',
    channel: 'desk',
    consentName: false,
    petitions: [
      {
        kind: 'proposal',
        field: null,
        authority: 'district',
        necessity: 'needed',
        text: 'Xin xe chở đồ đạc và người giúp các cụ già chuyển nhà trước khi trời tối.',
      },
    ],
  },
];
