import { usualFields, usualRights, type Template } from './template.ts';

/** A dialogue that cannot wait: the usual agenda and fields, and somebody who takes what nobody else does (QN2). */
export const adHoc: Template = {
  plan: { layout: 'state', forms: ['onSite'], rights: usualRights },
  milestones: [],
  convening: {
    fields: usualFields,
    departments: [{ id: 'tong-hop', name: 'Bộ phận tổng hợp' }],
  },
};
