using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Data.Postgres;

public sealed class PostgresAppDb(DbContextOptions<PostgresAppDb> options) : AppDb(options);
