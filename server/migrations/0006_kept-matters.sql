CREATE TABLE "kept_matters" (
	"meeting" text PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"kept" json NOT NULL
);
