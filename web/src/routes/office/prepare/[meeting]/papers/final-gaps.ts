/** What looks for the gaps of papers, apart from the page: it comes once somebody makes one final. */
export { gapsAmong } from '@doi-thoai/shared/papers/gaps';
export { paperOf } from '@doi-thoai/shared/papers/papers';
