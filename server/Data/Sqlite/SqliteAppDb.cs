using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Data.Sqlite;

public sealed class SqliteAppDb(DbContextOptions<SqliteAppDb> options) : AppDb(options);
