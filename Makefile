# Chores of developers. The front door is ./run and ./test.
.PHONY: help dev format migration hooks content benchmark

help: ## This list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

dev: ## Server with restart on change, web app with hot reload on port 5173
	@trap 'kill 0' EXIT; DATA_DIR=$(CURDIR)/data dotnet watch --project server -- serve & npm run dev --prefix web

format: ## Formats everything
	dotnet csharpier format .
	npm run format --prefix web
	npm run format --prefix tests/e2e

migration: ## name=AddSomething: one migration for each database
	@test -n "$(name)" || { echo "make migration name=AddSomething"; exit 2; }
	dotnet tool restore
	dotnet ef migrations add $(name) --project server --context SqliteAppDb --output-dir Data/Sqlite/Migrations
	dotnet ef migrations add $(name) --project server --context PostgresAppDb --output-dir Data/Postgres/Migrations

hooks: ## Formats on commit
	git config core.hooksPath .githooks

content: ## Checks roles and questions
	dotnet run --project server -- check-content content

benchmark: ## Measures a server run with RateLimits__Enabled=false: make benchmark url=http://localhost:8000
	dotnet run --project benchmarks -c Release -- $(or $(url),http://localhost:8000)
