CREATE TABLE "command" (
	"meeting" text NOT NULL,
	"id" text NOT NULL,
	"digest" text NOT NULL,
	"outcome" json NOT NULL,
	CONSTRAINT "command_pkey" PRIMARY KEY("meeting","id")
);
--> statement-breakpoint
CREATE TABLE "commitment" (
	"meeting" text NOT NULL,
	"id" text NOT NULL,
	"petition" text NOT NULL,
	"department" text NOT NULL,
	"officer" text NOT NULL,
	"wording" text NOT NULL,
	"first_due" date NOT NULL,
	"due" date NOT NULL,
	"state" text NOT NULL,
	"promised" boolean NOT NULL,
	"opened_at" bigint,
	CONSTRAINT "commitment_pkey" PRIMARY KEY("meeting","id")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"meeting" text NOT NULL,
	"seq" integer NOT NULL,
	"type" text NOT NULL,
	"at" bigint NOT NULL,
	"by" json NOT NULL,
	"command" text NOT NULL,
	"data" json NOT NULL,
	"subject" text,
	"sealed" json,
	"salt" text,
	"seal" text,
	"hash" text NOT NULL,
	CONSTRAINT "event_pkey" PRIMARY KEY("meeting","seq")
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"id" text PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"hash" text NOT NULL,
	"at" bigint NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"host" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"held_on" date,
	"period" text DEFAULT '' NOT NULL,
	"programme" text,
	"state" text DEFAULT 'convened' NOT NULL,
	"rehearsal" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"roles" text[] NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pairing_code" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting" text NOT NULL,
	"seat" text NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	"used" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "pin" (
	"meeting" text NOT NULL,
	"seat" text NOT NULL,
	"hash" text NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	CONSTRAINT "pin_pkey" PRIMARY KEY("meeting","seat")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"account" text,
	"meeting" text,
	"seat" text,
	"created" timestamp with time zone DEFAULT now() NOT NULL,
	"seen" timestamp with time zone DEFAULT now() NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	"revoked" timestamp with time zone,
	CONSTRAINT "session_is_of_account_or_seat" CHECK (("session"."account" is null) <> ("session"."meeting" is null) and ("session"."meeting" is null) = ("session"."seat" is null))
);
--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_account_id_fk" FOREIGN KEY ("account") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commitment_of_petition" ON "commitment" USING btree ("meeting","petition");--> statement-breakpoint
CREATE UNIQUE INDEX "pairing_code_open" ON "pairing_code" USING btree ("meeting","seat") WHERE "pairing_code"."used" is null;--> statement-breakpoint
CREATE INDEX "session_of_seat" ON "session" USING btree ("meeting","seat");--> statement-breakpoint
CREATE INDEX "session_of_account" ON "session" USING btree ("account");--> statement-breakpoint
CREATE INDEX "session_revoked" ON "session" USING btree ("revoked");