-- What was known as a meeting's journal is a stream's; its rows are of the first format and keep their hashes.
ALTER TABLE "event" RENAME COLUMN "meeting" TO "stream";--> statement-breakpoint
ALTER TABLE "event" RENAME COLUMN "salt" TO "key";--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "format" smallint NOT NULL DEFAULT 1;--> statement-breakpoint
ALTER TABLE "event" ALTER COLUMN "format" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "person" text;--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "device" text;--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "receipt" text;--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "secret" text;--> statement-breakpoint
ALTER TABLE "command" RENAME COLUMN "meeting" TO "stream";--> statement-breakpoint
ALTER TABLE "meeting" RENAME TO "stream";--> statement-breakpoint
ALTER TABLE "stream" RENAME CONSTRAINT "meeting_pkey" TO "stream_pkey";--> statement-breakpoint
CREATE TABLE "meeting" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"host" text NOT NULL,
	"place" text NOT NULL,
	"held_on" date,
	"period" text NOT NULL,
	"programme" text,
	"state" text NOT NULL,
	"rehearsal" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cursor" (
	"name" text NOT NULL,
	"stream" text NOT NULL,
	"seq" integer NOT NULL,
	CONSTRAINT "cursor_pkey" PRIMARY KEY("name","stream")
);
--> statement-breakpoint
-- Both projections are made again from the journals.
DELETE FROM "commitment";--> statement-breakpoint
ALTER TABLE "commitment" ADD COLUMN "certainty" text NOT NULL;--> statement-breakpoint
ALTER TABLE "stream" DROP COLUMN "title", DROP COLUMN "host", DROP COLUMN "place", DROP COLUMN "held_on",
	DROP COLUMN "period", DROP COLUMN "programme", DROP COLUMN "state", DROP COLUMN "rehearsal";--> statement-breakpoint
CREATE TABLE "release" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"started" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lease" (
	"name" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" timestamp with time zone NOT NULL
);
