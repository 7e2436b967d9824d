ALTER TABLE "account" ADD COLUMN "second_secret" text;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "second_taken" integer;