/** What writes papers, apart from the page: it comes once the page stands. */
export { copiesOf } from '@doi-thoai/shared/papers/copies';
export { paperOf } from '@doi-thoai/shared/papers/papers';
