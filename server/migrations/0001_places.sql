CREATE TABLE "place" (
	"meeting" text NOT NULL,
	"seat" text NOT NULL,
	"place" text NOT NULL,
	CONSTRAINT "place_pkey" PRIMARY KEY("meeting","seat")
);
