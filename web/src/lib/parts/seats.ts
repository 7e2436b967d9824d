import { matches } from '@doi-thoai/shared/text/fold';

/** A seat as the server lists it. */
export interface ListedSeat {
  readonly id: string;
  readonly role: SeatRole;
  readonly name: string;
  /** Whom the plan names for it; a server of an earlier release says nothing of that. */
  readonly holder?: string;
  readonly address: string;
  /** How many devices are paired to it. */
  readonly paired: number;
  /** Whether the leader has set a PIN. */
  readonly pin: boolean;
  /** Where it stands in the hall; empty until somebody wrote it down. */
  readonly place: string;
}

/** A code that pairs one device. */
export interface PairingCode {
  readonly code: string;
  readonly expiresAt: number | string;
  readonly link: string;
}

/** The roles that have seats, in the order in which a hall is set up. */
export const seatRoles = ['chair', 'moderator', 'secretary', 'desk', 'department', 'screen'] as const;
export type SeatRole = (typeof seatRoles)[number];

/** What the seats of a role are called together, in the words of the hall. */
export const roleWords: Readonly<Record<SeatRole, `role${Capitalize<SeatRole>}`>> = {
  chair: 'roleChair',
  moderator: 'roleModerator',
  secretary: 'roleSecretary',
  desk: 'roleDesk',
  department: 'roleDepartment',
  screen: 'roleScreen',
};

/** The seats that a search finds, by role; roles without any are left out. */
export function seatsByRole(seats: readonly ListedSeat[], query: string) {
  return seatRoles
    .map((role) => ({
      role,
      seats: seats.filter((seat) => seat.role === role && matches(seat.name, query)),
    }))
    .filter((group) => group.seats.length > 0);
}
