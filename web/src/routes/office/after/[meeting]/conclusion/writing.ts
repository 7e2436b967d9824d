/** What makes the paper of a view, loaded once the page stands. */
export { paperOf } from '@doi-thoai/shared/papers/papers';
