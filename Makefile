# FEED=demo takes a feed of invented activities instead of the published one.
FEED ?= real
SITE = $(if $(filter demo,$(FEED)),dist-demo,dist)

.PHONY: help serve build site test screenshots bench clean

help:
	@echo "make serve              build the site and serve it on this computer (PORT=8080)"
	@echo "make serve FEED=demo    the same, with invented activities"
	@echo "make build              build the site into dist/ (FEED=demo: into dist-demo/)"
	@echo "make test               everything that must hold before a change is accepted"
	@echo "make screenshots        pictures of the pages, into screenshots/"
	@echo "make bench              how long the domain layer takes in a browser, its search beside other libraries"
	@echo "make bench ONLY=quality only whether the search finds what was meant (SIZES=\"1000 10000\": fewer sizes)"
	@echo "make clean              delete what was built; the installed tools stay in .tools/"

serve: site
	@cargo xtask serve $(SITE) $(if $(PORT),--port $(PORT))

build: site
	@cargo xtask sizes $(SITE)

site:
	@scripts/setup.sh build
	@scripts/build.sh $(FEED)

test:
	@scripts/setup.sh test
	cargo fmt --all --check
	cargo clippy --quiet --workspace --all-targets -- -D warnings
	@# Tests and programs in one go: apart, cargo would compile most crates twice, with other features.
	cargo build --quiet --workspace --all-targets
	@BUILT=yes scripts/build.sh real demo
	@$${CARGO_TARGET_DIR:-target}/debug/xtask sizes dist
	cargo test --quiet --workspace

screenshots:
	@scripts/setup.sh test
	@scripts/build.sh demo
	@cargo test --quiet --test screenshots -- dist-demo screenshots

bench:
	@scripts/setup.sh test
	@SIZES="$(SIZES)" ONLY="$(ONLY)" WRITE="$(WRITE)" scripts/bench.sh

clean:
	rm -rf target dist dist-demo screenshots
