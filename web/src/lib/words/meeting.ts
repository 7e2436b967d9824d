import * as answers from '@doi-thoai/shared/words/answers';
import * as followup from '@doi-thoai/shared/words/followup';
import * as intake from '@doi-thoai/shared/words/intake';
import * as record from '@doi-thoai/shared/words/record';
import * as roles from '@doi-thoai/shared/words/roles';
import * as session from '@doi-thoai/shared/words/session';
import { messages } from '#lib/ui/messages.ts';

// What every page and paper calls the same, in the language of the page. Each subject is marked pure, so that a page is
// sent only the words that it says.

export const meetingStates = /* @__PURE__ */ messages(session.meetingStates);
export const agendaKinds = /* @__PURE__ */ messages(session.agendaKinds);
export const agendaStates = /* @__PURE__ */ messages(session.agendaStates);
export const screenViews = /* @__PURE__ */ messages(session.screenViews);

export const registrationStates = /* @__PURE__ */ messages(intake.registrationStates);
export const registrationChannels = /* @__PURE__ */ messages(intake.registrationChannels);
export const rejectionReasons = /* @__PURE__ */ messages(intake.rejectionReasons);
export const petitionKinds = /* @__PURE__ */ messages(intake.petitionKinds);
export const authorityLevels = /* @__PURE__ */ messages(intake.authorityLevels);
export const necessities = /* @__PURE__ */ messages(intake.necessities);
export const intakeChannels = /* @__PURE__ */ messages(intake.intakeChannels);

export const assignmentStates = /* @__PURE__ */ messages(answers.assignmentStates);
export const assignmentParts = /* @__PURE__ */ messages(answers.assignmentParts);
export const dispositionKinds = /* @__PURE__ */ messages(answers.dispositionKinds);
export const tellingWays = /* @__PURE__ */ messages(answers.tellingWays);

export const commitmentStates = /* @__PURE__ */ messages(followup.commitmentStates);
export const conclusionSections = /* @__PURE__ */ messages(record.conclusionSections);

export const roleNames = /* @__PURE__ */ messages(roles.roleNames);
