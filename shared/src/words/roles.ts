import type { Role } from '../meeting/roles.ts';
import type { Translated } from '../text/language.ts';

/** Who takes part in a meeting, and what the place is called that stands for them. */
export const roleNames = {
  admin: { vi: 'Quản trị', en: 'Administrator' },
  coordinator: { vi: 'Điều phối', en: 'Coordinator' },
  registry: { vi: 'Văn thư', en: 'Registry' },
  chair: { vi: 'Chủ tọa', en: 'Chair' },
  moderator: { vi: 'Tổ giúp việc', en: 'Moderators' },
  secretary: { vi: 'Thư ký', en: 'Secretary' },
  desk: { vi: 'Bàn đăng ký', en: 'Registration desk' },
  department: { vi: 'Cơ quan trả lời', en: 'Department' },
  organisation: { vi: 'Tổ chức', en: 'Organisation' },
  supervisor: { vi: 'Giám sát', en: 'Supervisor' },
  press: { vi: 'Báo chí', en: 'Press' },
  screen: { vi: 'Màn hình hội trường', en: 'Hall screen' },
  system: { vi: 'Hệ thống', en: 'System' },
  citizen: { vi: 'Người dân', en: 'Citizen' },
} as const satisfies Readonly<Record<Role, Translated>>;
